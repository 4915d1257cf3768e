import type { Command } from 'commander';
import { askCommand } from './ask.ts';
import { backupCommand, restoreCommand } from './backup.ts';
import { carryCommand } from './carry.ts';
import { discordCommand } from './discord.ts';
import { doctorCommand } from './doctor.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { extractCommand } from './extract.ts';
import { feedbackCommand } from './feedback.ts';
import { ingestCommand } from './ingest.ts';
import { mcpCommand } from './mcp.ts';
import { meetingsCommand } from './meetings.ts';
import { networkCommand, timelineCommand } from './pictures.ts';
import { searchCommand } from './search.ts';
import { serveCommand } from './serve.ts';
import { showCommand } from './show.ts';
import { textsCommand } from './texts.ts';

/** Every command, one file each. */
export const commands: readonly ((program: Command) => void)[] = [
  ingestCommand,
  askCommand,
  searchCommand,
  meetingsCommand,
  exportCommand,
  networkCommand,
  timelineCommand,
  textsCommand,
  showCommand,
  explainCommand,
  extractCommand,
  mcpCommand,
  serveCommand,
  discordCommand,
  feedbackCommand,
  backupCommand,
  restoreCommand,
  carryCommand,
  doctorCommand,
];
