/** The part of `SpeechSynthesisVoice` that the choice needs. */
export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** BCP 47 as devices write it: Android says `vi_VN`, and some call Mandarin `cmn`; a voice of Hong Kong speaks Cantonese. */
const plain = (tag: string) =>
  tag
    .replaceAll('_', '-')
    .toLowerCase()
    .replace(/^cmn\b/, 'zh')
    .replace(/^zh(?=-(?:\w+-)?(?:hk|mo)\b)/, 'yue');

/**
 * The best voice of a language: one that is on the device, then one of the right region, then the device's usual one.
 * Without a network only what is on the device counts. Undefined where none speaks the language.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], tag: string, isOnline: boolean): V | undefined {
  const wanted = plain(tag);
  const language = wanted.split('-')[0];
  const speaks = voices.filter((voice) => plain(voice.lang).split('-')[0] === language);
  const usable = isOnline ? speaks : speaks.filter(({ localService }) => localService);
  const worth = (voice: V) =>
    Number(voice.localService) * 4 + Number(plain(voice.lang) === wanted) * 2 + Number(voice.default);
  return [...usable].sort((a, b) => worth(b) - worth(a))[0];
}
