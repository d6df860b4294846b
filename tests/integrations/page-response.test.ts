/** The page in a response of the renderer, whole. */
import { expect, test } from 'vitest';
import { PageResponse } from '../../src/integrations/page-response.ts';

const encode = (text: string) => new TextEncoder().encode(text);

test('a page is got whole, as bytes, as a stream and with its status', async () => {
  const response = new PageResponse(encode('<p>页面</p>'), 404);
  expect(response.status).toBe(404);
  expect(response.ok).toBe(false);
  expect(response.headers.get('content-type')).toBe('text/html');
  expect(await new Response(response.body).text()).toBe('<p>页面</p>');
  expect(new TextDecoder().decode(await response.arrayBuffer())).toBe('<p>页面</p>');
});

test('bytes beside the page in the same memory are no part of it', async () => {
  const response = new PageResponse(encode('before page after').subarray(7, 11));
  expect(new TextDecoder().decode(await response.arrayBuffer())).toBe('page');
});

test('an empty page has a body', async () => {
  const response = new PageResponse(new Uint8Array());
  expect(response.body).not.toBeNull();
  expect((await response.arrayBuffer()).byteLength).toBe(0);
});
