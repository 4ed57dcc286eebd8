import { expect, test } from '@playwright/test';

test.describe('the calendar, months after it was built', () => {
  test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2027-02-22T05:00:00Z')));

  test('tells the week from the device’s clock, on its page and on the first one', async ({ page }) => {
    for (const path of ['/vi/calendar', '/vi']) {
      await page.goto(path);
      const week = page.locator('week-ahead section').filter({ hasText: 'Trong 7 ngày tới' });
      await expect(week.getByRole('listitem')).toHaveText([
        /25–27\/2\/2027.*Hội Hang Bua/s,
        /28\/2\/2027.*Chợ phiên Mèo Vạc/s,
      ]);
    }
  });

  test('an area with nothing dated says so, and what to ask there', async ({ page }) => {
    await page.goto('/vi/calendar');
    await page.getByRole('button', { name: /Bảo Lâm/ }).click();
    await expect(page.getByText('chưa biết hội hay phiên chợ nào trong 7 ngày tới')).toBeVisible();
    await expect(page.getByText('chưa biết hội nào có ngày định sẵn')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Chợ phiên Pác Miầu' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Hội Hang Bua' })).toBeHidden();
  });
});
