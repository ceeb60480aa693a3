export { everyPage } from '@waymark/store';
