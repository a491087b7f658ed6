export type Settings = Readonly<Record<string, string | number>>;

/** For one machine with little memory to spare; what a caller gives goes before these. */
export const settingsOf = (
  sockets: string,
  { major, port, given }: { major: number; port: number | undefined; given: Settings },
): string[] => {
  const settings: Settings = {
    listen_addresses: port ? '127.0.0.1' : '',
    port: port ?? socketPort,
    unix_socket_directories: sockets,
    unix_socket_permissions: '0700',
    max_connections: 123, // pools of the programs of an office, an operator's command, and three for the superuser
    shared_buffers: '96MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '1GB',
    wal_level: 'minimal',
    max_wal_senders: 0,
    autovacuum_naptime: '15s',
    log_line_prefix: '%m [%p] ',
    logging_collector: 'off',
    timezone: 'UTC',
    ...(major >= 18 && { io_method: 'sync' }),
    ...given,
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
};

/** Names the socket file; on a socket in a folder of our own nobody else can hold it. */
export const socketPort = 5432;
