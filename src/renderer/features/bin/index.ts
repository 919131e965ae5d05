// The bins: what was put aside and waits to be put back.
export { BinScreen, ReviewBinScreen } from './bin-screen.tsx';
