import { z } from 'zod';
import { hostProblem } from './hostProblem.ts';
import { limitVariables, limitsOf } from './limitVariables.ts';
import { listOf } from './listOf.ts';
import { originProblem } from './originProblem.ts';
import { proxyProblem } from './proxyProblem.ts';
import { wholeNumber } from './wholeNumber.ts';
import type { Limits } from '../http/bounds/limits.ts';

/** The configuration, read from environment variables. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Accepted host names, or `*`; empty: derived from the address that the server listens on. */
  readonly allowedHosts: readonly string[];
  /** Origins of web pages that may use the API (CORS). */
  readonly corsOrigins: readonly string[];
  /** Proxies whose forwarding headers are trusted. */
  readonly trustProxy: readonly string[];
  /** Maximum size of a table for POST /import, in MB of 1,000,000 bytes. */
  readonly importLimitMB: number;
  /** Who may read /metrics: this machine, everybody who reaches the server, or nobody. */
  readonly metrics: (typeof METRICS)[number];
  /** Limits of a request, a client and the server. */
  readonly limits: Limits;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

const METRICS = ['local', 'all', 'off'] as const;

const IMPORT_LIMIT = 'is a whole number of MB from 1 to 1000';

const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535, 4000),
  DATABASE_URL: z.string().default('file:data/batchfit.db'),
  LOG_LEVEL: z.enum(LOG_LEVELS, `is one of ${LOG_LEVELS.join(', ')}`).default('info'),
  ALLOWED_HOSTS: listOf(hostProblem),
  CORS_ORIGINS: listOf(originProblem),
  TRUST_PROXY: listOf(proxyProblem),
  IMPORT_LIMIT_MB: z
    .string()
    .regex(/^\d{1,4}$/, IMPORT_LIMIT)
    .transform(Number)
    .refine((megabytes) => megabytes >= 1 && megabytes <= 1000, IMPORT_LIMIT)
    .default(50),
  METRICS: z.enum(METRICS, `is one of ${METRICS.join(', ')}`).default('local'),
  ...limitVariables,
});

/** The names of all variables. */
export const VARIABLES: readonly string[] = Object.keys(environment.shape);

/** Invalid variables, one line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the configuration. @throws ConfigError that names each invalid variable, and what is valid. */
export function readConfig(variables: NodeJS.ProcessEnv): Config {
  // An empty variable counts as unset.
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path: [name], message }) => {
      const value = variables[String(name)];
      return `${String(name)} ${message}; got ${JSON.stringify(value)}.`;
    });
    throw new ConfigError(lines.join('\n'));
  }
  const { data } = parsed;
  return {
    host: data.HOST,
    port: data.PORT,
    databaseUrl: data.DATABASE_URL,
    logLevel: data.LOG_LEVEL,
    allowedHosts: data.ALLOWED_HOSTS,
    corsOrigins: data.CORS_ORIGINS,
    trustProxy: data.TRUST_PROXY,
    importLimitMB: data.IMPORT_LIMIT_MB,
    metrics: data.METRICS,
    limits: limitsOf(data),
  };
}
