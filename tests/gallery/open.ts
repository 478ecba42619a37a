// `npm run gallery`: every state of the panel, as it is edited. Ctrl-C ends it.
import { serveEdited } from './serve-gallery.ts';

const { port } = await serveEdited(4173);
console.log(`The gallery: http://localhost:${port}/ (on 127.0.0.1 alone). Ctrl-C ends it.`);
