/** The last two names of a host: "www.news.example" and "video.news.example" are of one site. */
const siteOf = (address: string): string | undefined => URL.parse(address)?.hostname.split('.').slice(-2).join('.');

export const isOfSite = (address: string, base: string): boolean => siteOf(address) === siteOf(base);
