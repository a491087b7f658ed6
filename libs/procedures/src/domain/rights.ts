import {
  holds,
  isOfAuthority,
  type DomainError,
  type Order,
  type Principal,
  type Right,
  type Rights,
  type Role,
} from '@chancery/kernel';
import type { RouteTemplateCommand } from './route-template.commands.js';
import type { ProcedureCommand } from './procedure.commands.js';
import { ProcedureNotFound } from './procedure.errors.js';
import type { Procedures } from './procedure.state.js';
import { ProcedureOrderNotPermitted, RouteTemplateNotFound } from './route-template.errors.js';
import type { PublishedTemplate } from './route-template.state.js';

/** Officers with one of these roles in the authority. For all of another authority nothing is here. */
const ofAuthority = <State, Command extends Order<Principal>>(
  who: readonly Role[],
  idOf: (command: Command) => string,
  notFound: (id: string) => DomainError,
): Right<State, Command> => ({
  who,
  may: (_, command) =>
    isOfAuthority(command.by, idOf(command)) && who.some((role) => holds(command.by, role)),
  refusal: (_, command) =>
    isOfAuthority(command.by, idOf(command))
      ? new ProcedureOrderNotPermitted(command.type, who)
      : notFound(idOf(command)),
});

/** Which roles in the authority may give which command. A service of the platform may give all. */
export const templateRights: Rights<PublishedTemplate, RouteTemplateCommand> = {
  PublishRouteTemplate: ofAuthority(
    ['administrator'],
    ({ data }) => data.templateId,
    (id) => new RouteTemplateNotFound(id),
  ),
};

const ofProcedure = (...who: readonly Role[]): Right<Procedures, ProcedureCommand> =>
  ofAuthority(
    who,
    ({ data }) => data.procedureId,
    (id) => new ProcedureNotFound(id),
  );

export const procedureRights: Rights<Procedures, ProcedureCommand> = {
  PublishProcedure: ofProcedure('administrator'),
  RetireProcedure: ofProcedure('administrator'),
};

export const rights = { ...templateRights, ...procedureRights };

/** What is published is shown to those who hold a post in the authority. */
export const mayKnow = (by: Principal, authorityId: string): boolean =>
  isOfAuthority(by, authorityId) && (by.kind === 'service' || by.posts.length > 0);
