import { lazy, Suspense, type LazyExoticComponent, type ReactElement } from 'react';
import { Link, Route, Router, Switch } from 'wouter';
import { ActionsProvider } from './actions/actions.js';
import { Page } from './frame/page.js';
import { Shell } from './frame/shell.js';
import { DeskScreen } from './screens/desk-screen.js';
import { DocumentScreen } from './screens/document-screen.js';
import { QueueScreen } from './screens/queue-screen.js';
import { Session } from './session/session.js';
import { useWords } from './words/words.js';

/** A screen that not everybody needs every day: it comes when it is asked for. */
const later = <Props extends object>(
  load: () => Promise<(props: Props) => ReactElement>,
): LazyExoticComponent<(props: Props) => ReactElement> =>
  lazy(async () => ({ default: await load() }));

const IntakeScreen = later(async () => (await import('./screens/intake-screen.js')).IntakeScreen);
const SearchScreen = later(async () => (await import('./screens/search-screen.js')).SearchScreen);
const registers = () => import('./screens/registers-screen.js');
const RegistersScreen = later(async () => (await registers()).RegistersScreen);
const RegisterScreen = later(async () => (await registers()).RegisterScreen);
const InsightsScreen = later(
  async () => (await import('./screens/insights-screen.js')).InsightsScreen,
);
const AuditScreen = later(async () => (await import('./screens/audit-screen.js')).AuditScreen);
const AdministrationScreen = later(
  async () => (await import('./screens/administration-screen.js')).AdministrationScreen,
);
const SettingsScreen = later(
  async () => (await import('./screens/settings-screen.js')).SettingsScreen,
);
const TasksScreen = later(async () => (await import('./screens/tasks-screen.js')).TasksScreen);
const DocumentTasksScreen = later(
  async () => (await import('./screens/document-tasks-screen.js')).DocumentTasksScreen,
);
const DocumentRouteScreen = later(
  async () => (await import('./screens/document-route-screen.js')).DocumentRouteScreen,
);
const CasesScreen = later(async () => (await import('./screens/cases-screen.js')).CasesScreen);
const CaseScreen = later(async () => (await import('./screens/case-screen.js')).CaseScreen);
const AwayScreen = later(async () => (await import('./screens/away-screen.js')).AwayScreen);
const DispatchScreen = later(
  async () => (await import('./screens/dispatch-screen.js')).DispatchScreen,
);
const DocumentSendingScreen = later(
  async () => (await import('./screens/document-sending-screen.js')).DocumentSendingScreen,
);

export const App = (): ReactElement => (
  <Router base="/desk">
    <Session>
      <ActionsProvider>
        <Shell>
          <Suspense fallback={<Loading />}>
            <Screens />
          </Suspense>
        </Shell>
      </ActionsProvider>
    </Session>
  </Router>
);

const Screens = (): ReactElement => (
  <Switch>
    <Route path="/" component={DeskScreen} />
    <Route path="/queue" component={QueueScreen} />
    <Route path="/documents/:documentId">
      {({ documentId }) => <DocumentScreen key={documentId} documentId={documentId} />}
    </Route>
    <Route path="/documents/:documentId/tasks">
      {({ documentId }) => <DocumentTasksScreen key={documentId} documentId={documentId} />}
    </Route>
    <Route path="/documents/:documentId/route">
      {({ documentId }) => <DocumentRouteScreen key={documentId} documentId={documentId} />}
    </Route>
    <Route path="/documents/:documentId/sending">
      {({ documentId }) => <DocumentSendingScreen key={documentId} documentId={documentId} />}
    </Route>
    <Route path="/dispatch" component={DispatchScreen} />
    <Route path="/away" component={AwayScreen} />
    <Route path="/tasks" component={TasksScreen} />
    <Route path="/cases" component={CasesScreen} />
    <Route path="/cases/:caseId">
      {({ caseId }) => <CaseScreen key={caseId} caseId={caseId} />}
    </Route>
    <Route path="/intake" component={IntakeScreen} />
    <Route path="/search" component={SearchScreen} />
    <Route path="/registers" component={RegistersScreen} />
    <Route path="/registers/:registerId">
      {({ registerId }) => <RegisterScreen key={registerId} registerId={registerId} />}
    </Route>
    <Route path="/insights" component={InsightsScreen} />
    <Route path="/audit" component={AuditScreen} />
    <Route path="/administration" component={AdministrationScreen} />
    <Route path="/settings" component={SettingsScreen} />
    <Route component={Nowhere} />
  </Switch>
);

const Loading = (): ReactElement => <p role="status">{useWords()('desk.loading')}</p>;

const Nowhere = (): ReactElement => {
  const t = useWords();
  return (
    <Page title={t('desk.nowhere')}>
      <Link href="/">{t('desk.place.desk')}</Link>
    </Page>
  );
};
