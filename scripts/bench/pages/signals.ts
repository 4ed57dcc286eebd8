/** The weak signals on which pages are measured, each with the phone that goes with it. */
export interface Signal {
  readonly name: string;
  /** Down and up. */
  readonly kbit: number;
  /** Round trip. */
  readonly latencyMs: number;
  /** How many times slower than this machine the phone's processor is taken to be. */
  readonly cpu: number;
}

export const SIGNALS: readonly Signal[] = [
  { name: '400 kbit/s, 400 ms, CPU ÷4', kbit: 400, latencyMs: 400, cpu: 4 },
  { name: '240 kbit/s, 840 ms, CPU ÷6', kbit: 240, latencyMs: 840, cpu: 6 },
];
