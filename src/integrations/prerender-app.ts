/** What is used of the program that Astro bundles for making pages: its own prerenderer keeps it as `app`, the bundle exports it under that name. */
import type { AstroPrerenderer, InjectedScriptStage, RouteData } from 'astro';

/** Scripts and styles in the head of pages, by page. */
export interface PageHeads {
  /** By Astro's key of a page. */
  pagesByKeys: Map<string, { styles: unknown[] }>;
}

/** Settings that pages look at. */
export interface PageSettings {
  scripts: { stage: InjectedScriptStage; content: string }[];
}

/** The program. */
export interface PrerenderApp {
  manifest: { routes: { routeData: RouteData }[] };
  render: (
    request: Request,
    options: { routeData: RouteData; locals: App.Locals },
  ) => Promise<Response>;
  setInternals: (internals: PageHeads) => void;
  setOptions: (options: {
    settings: PageSettings;
    logger: { options: { destination: { write: (entry: { message: string }) => void } } };
  }) => void;
  getSettings: () => PageSettings;
}

/** Astro's own prerenderer, which has the program once it is set up. */
export type DefaultPrerenderer = AstroPrerenderer & { app?: PrerenderApp };
