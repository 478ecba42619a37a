/** The end of a file's name that tells a size: "-300x200", "-scaled", "@2x". */
const sizeSuffix = /(?:[-_]\d{2,4}x\d{2,4}|-scaled|-rotated|@[123]x)(?=\.\w{2,5}$)/gi;
/** A service that stands before the addresses of others. */
const photon = /^i\d\.wp\.com\//;

/**
 * What the addresses of one picture in several sizes have in common: "quay-300x200.jpg", "quay.jpg?w=300". What is no file
 * by its name may be told apart by the query alone.
 */
export function pictureKey(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  const path = `${url.host}${url.pathname}`.replace(photon, '').replace(sizeSuffix, '').toLowerCase();
  return /\.(?:avif|gif|jpe?g|jfif|png|svg|webp)$/.test(path) ? path : path + url.search;
}

/** How wide a picture is, where its address tells, in pixels. */
export function widthInAddress(address: string): number | undefined {
  const found =
    /[-_/](\d{2,4})x\d{2,4}(?:[/._-]|$)/i.exec(address) ??
    /[?&;](?:w|width|imwidth|maxwidth|resize|fit|sz?|size)=(\d{2,4})(?![\da-z])/i.exec(address) ??
    /[/,](?:(?:w|width)[_/=-]?|s)(\d{2,4})(?:-[a-z\d-]{1,12})?[/,]/i.exec(address) ??
    /\/(\d{2,4})px-/.exec(address) ??
    /\/standard\/(\d{2,4})\//.exec(address);
  return found?.[1] === undefined ? undefined : Number(found[1]);
}
