/** A QR code on the page, as a phone's camera has it. */

import type { Page } from '@playwright/test';
import jsQR from 'jsqr';

/** What a phone's camera reads off the picture of that name. */
export async function scanCode(page: Page, name: string): Promise<string | undefined> {
  const picture = await page.getByRole('img', { name }).screenshot();
  const { width, height, pixels } = await page.evaluate(async (encoded) => {
    const image = new Image();
    image.src = `data:image/png;base64,${encoded}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    return { width: image.width, height: image.height, pixels: [...data] };
  }, picture.toString('base64'));
  return jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
}
