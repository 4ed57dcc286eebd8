import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    include: [
      'tests/unit/**/*.test.ts',
      'tests/component/**/*.test.ts',
      'tests/build/**/*.test.ts',
      'tests/servers/**/*.test.ts',
    ],
    testTimeout: 20_000,
  },
} as never);
