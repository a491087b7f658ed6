// Lets a plain `node --import` run the sources, for specs that need a process of its own to kill.
import { register } from 'node:module';

register('./typescript-hooks.js', import.meta.url);
