// The screens where forms and question banks are changed; other features use only this file.
export { BankScreen } from './bank-screen.tsx';
export { FormScreen } from './form-screen.tsx';
export { FormsScreen } from './forms-screen.tsx';
