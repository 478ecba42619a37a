import { useEffect, useRef, useState } from 'preact/hooks';
import { foldWhitespace } from '../../utils/text/fold-whitespace.ts';
import { pictureOf, type WholeStory } from '../../utils/store/stories.ts';
import { pictureRequest } from '../state/picture-request.ts';
import { showHosts } from './show-hosts.ts';

export interface StoryTextProps {
  whole: WholeStory;
  language: string | undefined;
  hasPictures: boolean;
}

/** The full text of the page, or the feed's own, cleaned; or the summary, when there is no more of it. */
export function StoryText({ whole, language, hasPictures }: StoryTextProps) {
  const { story, article } = whole;
  const body = article?.kind === 'text' ? article : whole.body;
  const isBrief = story.headline === undefined;
  const place = useRef<HTMLDivElement>(null);
  const [isEmpty, setIsEmpty] = useState(body === undefined);

  useEffect(() => {
    setIsEmpty(body === undefined);
    if (!body) return undefined;
    let isOver = false;
    // The cleaner comes with the first story that is opened, so that the river does not wait for it.
    void import('./clean-html.ts').then(({ cleanHtml }) => {
      if (isOver || !place.current) return;
      const own = pictureOf(whole);
      const text = cleanHtml(body.html, {
        baseUrl: story.link,
        picture: own?.url,
        pictureWords: `${own?.caption ?? ''} ${own?.credit ?? ''}`,
      });
      showHosts(text);
      // Before it is drawn: what is changed afterwards has been asked for.
      for (const picture of text.querySelectorAll('img')) {
        if (!hasPictures) picture.remove();
        for (const [name, value] of Object.entries(pictureRequest)) picture.setAttribute(name, value);
      }
      const words = foldWhitespace(text.textContent ?? '');
      const hasPicture = text.querySelector('img') !== null;
      setIsEmpty(words === '' && !hasPicture);
      // Above a brief stands all that it says.
      if (isBrief && !hasPicture && words === foldWhitespace(story.summary ?? '')) text.replaceChildren();
      place.current.replaceChildren(text);
    });
    return () => {
      isOver = true;
    };
  }, [body?.html, hasPictures]);

  return (
    <>
      <div class="story-text" lang={language ?? ''} dir="auto" ref={place} />
      {isEmpty && !isBrief && story.summary && (
        <div class="story-text" lang={language ?? ''} dir="auto">
          <p>{story.summary}</p>
        </div>
      )}
    </>
  );
}
