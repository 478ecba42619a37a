import { beforeAll, describe, expect, it } from 'vitest';
import {
  articles,
  hasArticles,
  leastF1,
  leastWithPicture,
  meanScore,
  scoreArticles,
  shareWithPicture,
} from '../conformance/articles.ts';

if (!hasArticles) console.log(`Real articles are skipped: there is no ${articles}.`);

describe.skipIf(!hasArticles)('real articles', () => {
  let pages: Awaited<ReturnType<typeof scoreArticles>>;
  beforeAll(async () => {
    pages = await scoreArticles();
  });

  it('come near to what people marked as their texts', () => {
    expect(meanScore(pages).f1).toBeGreaterThanOrEqual(leastF1);
  });

  it('have a picture where their pages name one', () => {
    expect(shareWithPicture(pages)).toBeGreaterThanOrEqual(leastWithPicture);
  });
});
