import './ui.css';

export { Button } from './button.js';
export { Chips } from './chips.js';
export { Combobox, fits, type Choice } from './combobox.js';
export { Dialog } from './dialog.js';
export { controlOf, Field } from './field.js';
export { Grid, type Column } from './grid.js';
export { announce, LiveRegion } from './live-region.js';
