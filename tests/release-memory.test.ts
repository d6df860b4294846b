/** What is given back, and what others may still share. */
import { expect, test } from 'vitest';
import { release } from '../src/release-memory.ts';

test('gives the memory of large bytes back at once', () => {
  const bytes = new Uint8Array(1 << 20);
  const before = process.memoryUsage().arrayBuffers;
  release(bytes);
  expect(bytes.length).toBe(0);
  expect(before - process.memoryUsage().arrayBuffers).toBeGreaterThanOrEqual(1 << 20);
});

test('leaves bytes as they are that share their buffer with others', () => {
  const [one, another] = [Buffer.from('一'), Buffer.from('二')];
  expect(one.buffer).toBe(another.buffer);
  release(one);
  expect(another.toString()).toBe('二');
});

test('leaves memory that threads share', () => {
  const bytes = new Uint8Array(new SharedArrayBuffer(1 << 20));
  release(bytes);
  expect(bytes.length).toBe(1 << 20);
});
