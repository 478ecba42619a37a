// First of all imports: messages are said by the browser, and Node is none. They are those of the real English file.
import { readFileSync } from 'node:fs';

const file = new URL('../../public/_locales/en/messages.json', import.meta.url);
const english = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, { readonly message: string }>>;

// The places stay in them: whoever says a message fills them.
Object.assign(globalThis, { chrome: { i18n: { getMessage: (key: string) => english[key]?.message ?? '' } } });
