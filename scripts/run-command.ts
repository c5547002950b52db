/** How every command begins and ends. */

/** Runs a command where its author stands; what it throws is told in its own words, and ends with that exit code. */
export async function runCommand(main: () => void | Promise<void>, failed: number): Promise<void> {
  try {
    // npm runs scripts in the project's root; a path is meant from where the author stands.
    if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = failed;
  }
}
