import './design/styles/index.css';
import { start } from './app/start.tsx';

const root = document.getElementById('root');
if (root === null)
  throw new Error('The page has no element with the id "root" to draw into. Put it back in index.html.');
void start(root);
