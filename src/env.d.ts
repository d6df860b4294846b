/** What the middleware leaves for pages. */
import type { ThingPage } from './page-data/thing-page.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the page of a single thing shows. */
      thing?: ThingPage;
    }
  }
}
