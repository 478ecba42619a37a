import { isFirefox } from '../../utils/platform/is-firefox.ts';

/**
 * How pictures are asked for: without a referrer and without cookies. In Chromium a rule of the extension's takes the cookies
 * off all that it asks for. In Firefox the rule reaches only hosts that the person allowed (measured in 153), and from the
 * others a picture comes as one that anybody may have (CORS), or does not come.
 */
export const pictureRequest = {
  referrerpolicy: 'no-referrer' as const,
  ...(isFirefox && { crossorigin: 'anonymous' as const }),
};
