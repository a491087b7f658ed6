/** Numbers for documents that are put straight into the log, from registers of ten thousand each. */
import { AllocateNumber, numberHeld, OpenRegister, registerStream } from '@chancery/registers';
import { authorityId, registrar } from './cast.js';

const year = 2026;
const pattern = '{seq:5}/{code}-{yyyy}';
const largest = 10_000;
const opener = { ...registrar, kind: 'service' };

export class RegisterBook {
  /** `run` is part of the registers' codes: at most 12 letters and digits. */
  constructor(run) {
    this.run = run;
    this.registers = [];
  }

  /** The next number, as the decider of registers allocates it. */
  enter(documentId, at) {
    const last = this.registers.at(-1);
    const register = last && last.count < largest ? last : this.open(at);
    this.order(
      register,
      new AllocateNumber({ registerId: register.registerId, documentId, at }, registrar),
    );
    register.count++;
    return { registerId: register.registerId, ...numberHeld(register.state, documentId) };
  }

  /** What stands in the registers, in portions that one append takes. */
  *appends() {
    for (const { registerId, events } of this.registers)
      for (let from = 0; from < events.length; from += 1_000)
        yield { stream: `register-${registerId}`, events: events.slice(from, from + 1_000) };
  }

  open(at) {
    const code = `${this.run}-${this.registers.length}`;
    const registerId = `${authorityId}.${code}.${year}`;
    const register = {
      registerId,
      state: registerStream.decider.initialState,
      events: [],
      count: 0,
    };
    const data = { registerId, authorityId, code, year, name: `Bench ${code}`, pattern, at };
    this.order(register, new OpenRegister(data, opener));
    this.registers.push(register);
    return register;
  }

  order(register, command) {
    const { decide, evolve } = registerStream.decider;
    for (const event of decide(register.state, command)) {
      register.state = evolve(register.state, event);
      register.events.push({ event, by: registrar });
    }
  }
}
