import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/**
 * While the page is being worked on, the API runs beside it:
 * `LACUNA_API=http://127.0.0.1:4747 LACUNA_TOKEN=... npx vite --config web/vite.config.ts`, with the token that `lacuna serve` printed.
 * The server hears its own name and origin, because it answers to no others.
 */
const api = process.env.LACUNA_API ?? 'http://127.0.0.1:4747'
const token = process.env.LACUNA_TOKEN ?? ''

export default defineConfig({
  root: import.meta.dirname,
  // Relative paths: the page works under whatever address the server gives it.
  base: './',
  plugins: [react()],
  server: {
    host: '127.0.0.1',
    proxy: { '/api': { target: api, changeOrigin: true, headers: { origin: api, authorization: `Bearer ${token}` } } },
  },
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
