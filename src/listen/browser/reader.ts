/**
 * Speaks sentences one after the other. Pausing keeps the place and begins that sentence again: `pause()` of the
 * platform loses the text on Android, and a sentence heard from its beginning is understood.
 */
export type ReaderState = 'reading' | 'paused' | 'stopped' | 'failed';

export class Reader {
  readonly #sentences: readonly string[];
  readonly #voice: SpeechSynthesisVoice;
  readonly #tell: (state: ReaderState) => void;
  #at = 0;
  #rate = 1;
  /** Answers of an utterance that was given up come late; only those of the current one count. */
  #current: SpeechSynthesisUtterance | undefined;

  constructor(sentences: readonly string[], voice: SpeechSynthesisVoice, tell: (state: ReaderState) => void) {
    this.#sentences = sentences;
    this.#voice = voice;
    this.#tell = tell;
  }

  get isReading(): boolean {
    return this.#current !== undefined;
  }

  /** From the beginning, or from where it was paused. */
  read(): void {
    this.#hush();
    this.#speak();
  }

  pause(): void {
    this.#hush();
    this.#tell('paused');
  }

  stop(): void {
    this.#hush();
    this.#at = 0;
    this.#tell('stopped');
  }

  /** 1 is the voice's own speed; a sentence that is being spoken begins again. */
  speed(rate: number): void {
    this.#rate = rate;
    if (this.isReading) this.read();
  }

  #hush(): void {
    this.#current = undefined;
    speechSynthesis.cancel();
  }

  #speak(): void {
    const text = this.#sentences[this.#at];
    if (text === undefined) {
      this.stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    utterance.rate = this.#rate;
    utterance.onend = () => {
      if (this.#current !== utterance) return;
      this.#at++;
      this.#speak();
    };
    utterance.onerror = () => {
      if (this.#current !== utterance) return;
      this.#hush();
      this.#tell('failed');
    };
    this.#current = utterance;
    speechSynthesis.speak(utterance);
    this.#tell('reading');
  }
}
