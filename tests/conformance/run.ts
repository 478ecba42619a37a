// `npm run conformance`: how far our readings of the corpus agree with another reader's, field by field, and how near the
// texts of real pages come to what people marked as their articles.
import { reportArticles } from './articles.ts';
import { agrees, compareFeeds, fields } from './compare.ts';
import { differences } from './differences.ts';
import { corpus, readCorpus } from './read-corpus.ts';
import { reportRelated } from './related.ts';

const documents = readCorpus();
if (documents.length === 0) {
  console.log(`Nothing to compare: there is no ${corpus}.`);
  process.exit(0);
}
const unread = documents.filter(({ read }) => !read.ok).map(({ name }) => name);
const comparisons = documents.flatMap(({ name, expected, read }) =>
  read.ok ? compareFeeds(read.value, expected).map((comparison) => ({ name, ...comparison })) : [],
);
const items = documents.reduce((sum, { expected }) => sum + expected.entries.length, 0);
console.log(`${documents.length} documents, ${items} items; not read: ${unread.join(', ') || 'none'}.\n`);
const unexplained: string[] = [];
for (const field of fields) {
  const all = comparisons.filter((comparison) => comparison.field === field);
  const differing = all.filter((comparison) => !agrees(comparison));
  const open = differing.filter(({ name }) => !differences.has(`${name} ${field}`));
  unexplained.push(...open.map(({ name, place }) => `${name}, ${place}: ${field}`));
  const agreed = all.length - differing.length;
  console.log(
    `${field.padEnd(12)} ${String(agreed).padStart(4)} of ${String(all.length).padStart(4)} agree` +
      `, ${String(differing.length - open.length).padStart(2)} differ for a reason, ${open.length} without one`,
  );
}
console.log('\nReasons:');
for (const [place, reason] of differences) console.log(`  ${place}: ${reason}`);
for (const place of unexplained) console.log(`\nWithout a reason: ${place}`);
const hasGoodCards = reportRelated();
const hasGoodArticles = await reportArticles();
process.exitCode = unexplained.length + unread.length === 0 && hasGoodCards && hasGoodArticles ? 0 : 1;
