// Where the page begins.
import './ui/press-style.ts';
import './styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './app/application.tsx';
import { showRememberedTheme } from './app/theme.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');

showRememberedTheme();
createRoot(root).render(
  <StrictMode>
    <Application />
  </StrictMode>,
);
