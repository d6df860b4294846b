/** Words of the page about the project. */

const zh = {
  about: {
    title: '关于',
  },
};

const en: typeof zh = {
  about: {
    title: 'About',
  },
};

export const ABOUT = { zh, en };
