/** JSON of others. */
import { expect, test } from 'vitest';
import { parseJson } from '../src/parse-json.ts';

test('what is no JSON is told from every value', () => {
  expect(parseJson('{"file": 1}')).toEqual({ file: 1 });
  expect(parseJson('null')).toBeNull();
  expect(parseJson('{')).toBeUndefined();
  expect(parseJson('')).toBeUndefined();
});
