import { useEffect, useRef, useState } from 'preact/hooks';
import type { WholeStory } from '../../utils/store/stories.ts';

/** The feed's own text, cleaned; or its summary, when there is no more of it. */
export function StoryText({ whole, language }: { whole: WholeStory; language: string | undefined }) {
  const { story, body } = whole;
  const place = useRef<HTMLDivElement>(null);
  const [isEmpty, setIsEmpty] = useState(body === undefined);

  useEffect(() => {
    setIsEmpty(body === undefined);
    if (!body) return undefined;
    let isOver = false;
    // The cleaner comes with the first story that is opened, so that the river does not wait for it.
    void import('./clean-html.ts').then(({ cleanHtml }) => {
      if (isOver || !place.current) return;
      const baseUrl = body.baseUrl ?? story.link;
      const text = cleanHtml(body.html, { baseUrl, picture: story.picture?.url });
      setIsEmpty(text.textContent?.trim() === '' && text.querySelector('img') === null);
      place.current.replaceChildren(text);
    });
    return () => {
      isOver = true;
    };
  }, [body]);

  return (
    <>
      <div class="story-text" lang={language ?? ''} dir="auto" ref={place} />
      {isEmpty && story.summary && (
        <div class="story-text" lang={language ?? ''} dir="auto">
          <p>{story.summary}</p>
        </div>
      )}
    </>
  );
}
