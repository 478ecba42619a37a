// What of the panel is run in the browser that reads the corpus.
export { writeMarkup } from '../../components/article/parse-page.ts';
export { readPage } from '../../components/article/read-page.ts';
export { whyNoText } from '../../components/article/why-no-text.ts';
