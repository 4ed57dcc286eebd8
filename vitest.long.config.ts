import { getViteConfig } from 'astro/config';

/** `npm run test:long`: kills, faults and simulations, which take many builds. One at a time, without a hurry. */
export default getViteConfig({
  test: {
    include: ['tests/long/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
} as never);
