/** Writes the id of the fact that a reader came from into the text to send. */
import { factOf } from '../page-data/mistake-link.ts';

/** Ids are short: a report id, # and an anchor. */
const MOST = 200;

// What ids are made of; anything else in the address was written by someone else.
const ID = /^[\p{L}\p{N}.:#_-]+$/u;

const fact = new URLSearchParams(location.search).get('fact');
const place = document.getElementById('mistake-fact');
if (fact !== null && fact.length <= MOST && ID.test(fact) && place !== null)
  place.textContent = factOf(fact);
