import './charts.css';

export { Bars, type BarRow, type Series } from './bars.js';
export { Figure, type FigureTable } from './figure.js';
export { Flow } from './flow.js';
export type { Edge } from './layers.js';
export { largest } from './scale.js';
