// Apart from the browser's interfaces, because only a build knows which browser it is for: what reads messages also runs in Node.
export const isFirefox = import.meta.env.BROWSER === 'firefox';
