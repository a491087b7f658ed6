import { defineConfig } from 'vite';

/** Directives such as "use client" mean something to servers that render pages; the desk has none. */
const ignored = ['MODULE_LEVEL_DIRECTIVE'];

/** Static files for `/desk/`. Nothing is put in line, since the desk's security policy runs files of its origin alone. */
export default defineConfig({
  base: '/desk/',
  resolve: { conditions: ['source', 'module', 'browser', 'production'] },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      onwarn: (warning, warn) => {
        if (!ignored.includes(warning.code ?? '')) warn(warning);
      },
    },
  },
});
