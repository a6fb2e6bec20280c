import { z } from 'zod';

/** What the environment says. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

const PORT = 'is a whole number from 0 to 65535';

const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT)
    .transform(Number)
    .refine((port) => port <= 65535, PORT)
    .default(4000),
  DATABASE_URL: z.string().default('file:data/batchfit.db'),
  LOG_LEVEL: z.enum(LOG_LEVELS, `is one of ${LOG_LEVELS.join(', ')}`).default('warn'),
});

/** What is wrong with the environment, a line a variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** @throws ConfigError that names every variable that is wrong, and what would be right. */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  // An empty variable counts as one that is not set.
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path: [name], message }) => {
      const value = variables[String(name)];
      return `${String(name)} ${message}; got ${JSON.stringify(value)}.`;
    });
    throw new ConfigError(lines.join('\n'));
  }
  const { HOST, PORT: port, DATABASE_URL, LOG_LEVEL } = parsed.data;
  return { host: HOST, port, databaseUrl: DATABASE_URL, logLevel: LOG_LEVEL };
}
