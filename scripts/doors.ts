import { readdirSync, readFileSync } from 'node:fs';
import doors from './doors.json' with { type: 'json' };

/** Says which doors of `doors.json` the command line does not come through: a list that only grows states nothing. */
const texts = readdirSync('src/cli', { recursive: true, encoding: 'utf8' })
  .filter((it) => it.endsWith('.ts'))
  .map((it) => readFileSync(`src/cli/${it}`, 'utf8'));

for (const [room, files] of Object.entries(doors)) {
  for (const file of files) {
    const isUsed = texts.some(
      (it) => it.includes(`/${room}/${file}.ts'`) || it.includes(`/${room}/${file}.js'`),
    );
    if (isUsed) continue;
    process.stderr.write(
      `no command comes through the door ${room}/${file}: take it out of scripts/doors.json\n`,
    );
    process.exitCode = 1;
  }
}
