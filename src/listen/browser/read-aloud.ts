/** Fetched at the first tap on "listen": the controls, and the voice that reads the article around them. */
import { sentencesOf } from '../sentences.ts';
import { voiceFor } from '../voice.ts';
import type { ListenWords } from '../words.ts';
import { Reader, type ReaderState } from './reader.ts';

/** Some browsers know their voices only after a while. */
const PATIENCE_MS = 1_500;
const SPEEDS = [1, 1.25, 0.75] as const;
/** What is read, in the order of the page. */
const READ = 'h1, [data-summary], .prose :is(p, li, h2, h3)';

/** Begins to read, and makes the button that was tapped the one that pauses. Rejects without a network. */
export async function readAloud(root: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const language = root.dataset['language'] ?? 'vi-VN';
  const status = root.querySelector('[role=status]');
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  say('');
  button.disabled = true;
  const answer = await fetch(root.dataset['words'] ?? '');
  if (!answer.ok) throw new Error(`words: ${answer.status}`);
  const words = (await answer.json()) as ListenWords;
  const voice = voiceFor(await voices(), language, navigator.onLine);
  button.disabled = false;
  if (!voice) {
    say(words.none.replace('{language}', root.dataset['name'] ?? ''));
    return;
  }

  const stop = addButton(root, words.stop);
  const speed = addButton(root, '');
  let chosen = 0;
  const label = button.querySelector('span') ?? button;
  const show = (state: ReaderState) => {
    label.textContent = { reading: words.pause, paused: words.resume, stopped: words.listen, failed: words.listen }[
      state
    ];
    stop.hidden = state === 'stopped' || state === 'failed';
    say(state === 'failed' ? (root.dataset['failed'] ?? '') : '');
  };
  const reader = new Reader(sentencesOf(textOf(root), language), voice, show);
  const showSpeed = () => {
    speed.textContent = words.speed.replace('{speed}', `${(SPEEDS[chosen] ?? 1).toLocaleString(language)}×`);
  };
  button.onclick = () => (reader.isReading ? reader.pause() : reader.read());
  stop.onclick = () => {
    reader.stop();
    button.focus();
  };
  speed.onclick = () => {
    chosen = (chosen + 1) % SPEEDS.length;
    reader.speed(SPEEDS[chosen] ?? 1);
    showSpeed();
  };
  // A voice that goes on after its page is gone frightens.
  addEventListener('pagehide', () => reader.stop());
  showSpeed();
  reader.read();
}

function addButton(root: HTMLElement, text: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = text;
  root.querySelector('[role=status]')?.before(button);
  return button;
}

function textOf(root: HTMLElement): string[] {
  const article = root.closest('article') ?? document.body;
  return (
    [...article.querySelectorAll(READ)]
      // A paragraph within a list item is read with the item.
      .filter((element) => !element.parentElement?.closest('.prose li'))
      .map((element) => element.textContent ?? '')
  );
}

function voices(): Promise<SpeechSynthesisVoice[]> {
  const now = speechSynthesis.getVoices();
  if (now.length > 0) return Promise.resolve(now);
  return new Promise((resolve) => {
    const answer = () => resolve(speechSynthesis.getVoices());
    speechSynthesis.addEventListener?.('voiceschanged', answer, { once: true });
    setTimeout(answer, PATIENCE_MS);
  });
}
