import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where the API listens while the page is being worked on: `LACUNA_API=http://127.0.0.1:4747 npx vite --config web/vite.config.ts`. */
const api = process.env.LACUNA_API ?? 'http://127.0.0.1:4747'

export default defineConfig({
  root: import.meta.dirname,
  // Relative paths: the page works under whatever address the server gives it.
  base: './',
  plugins: [react()],
  server: { host: '127.0.0.1', proxy: { '/api': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['chrome123', 'firefox121', 'safari17.5'],
    // Nothing as a data: address, because the content security policy lets fonts and scripts come from files alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
  },
})
