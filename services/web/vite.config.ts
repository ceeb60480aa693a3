import localesPlugin from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * Pages are separate inputs, so what the design page shows is never downloaded by staff.
 * React Aria is trimmed to en-US: its en-GB strings do not resolve, and an en-GB browser falls back to these.
 */
export default defineConfig({
  plugins: [react(), localesPlugin.vite({ locales: ['en-US'] })],
  build: {
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    rolldownOptions: { input: { main: 'index.html', design: 'design/index.html' } },
    assetsInlineLimit: 0,
    manifest: true,
    chunkSizeWarningLimit: 400,
  },
});
