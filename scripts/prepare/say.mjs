// Set-up speaks on standard error, so that a command's own output stays clean (the demo prints JSON).

export function say(line) {
  process.stderr.write(`fieldfare: ${line}\n`);
}
