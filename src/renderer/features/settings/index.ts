// The settings of this laptop.
export { SettingsScreen } from './settings-screen.tsx';
