import '../design/styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Gallery } from './gallery.tsx';

const root = document.getElementById('root');
if (root === null)
  throw new Error('The design page has no element with the id "root" to draw into. Put it back in design/index.html.');
createRoot(root).render(
  <StrictMode>
    <Gallery />
  </StrictMode>,
);
