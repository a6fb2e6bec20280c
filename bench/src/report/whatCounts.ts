/** What each figure counts, for whoever wants to judge it. */
export const WHAT_COUNTS = `## What the figures count

- **CPU µs**: user and system time of the server process, all threads, from \`/proc/PID/stat\` around a fixed number of requests, divided by them; the median of the rounds. The kernel's work for its sockets and files is in it, the load's is not. It is the steady figure: it holds on a busy machine as well.
- **requests/s, p50, p99**: by the clock, over 8 connections that each wait for their answer. Where a server takes less than about 50 µs, the load is the limit. On a shared machine they say little.
- **Server and load** run on one core each (\`taskset\`); where a machine has but one, both share it.
- **The same values**: before anything is measured, all candidates answer 20 of Q1, 5 of Q2, Q3 and 5 of M1; a difference ends the run.
- **The formulas** are the same code in all candidates but PostGraphile. What is compared is how the rows come there and how the answer goes out.
- **M1**: all write with synchronous=FULL. The peers insert the reading; ours checks the input and who may write, looks for an equal reading, keeps an audit entry and looks for what is remarkable about the series.
- **poll**: only a server that gave an ETag is asked with If-None-Match and may answer 304; the others answer in full.
- **Bulk**: the same CSV over HTTP into the M database. node:http + SQL splits lines and checks nothing; ours reads any CSV, checks every cell, and answers with the place of every row. "The driver itself" is the transaction alone, of rows that are read already.
- **Start to first answer**: from the start of the process over an existing database to the first answer to Q1.
- **Memory**: resident, as Linux counts.
`;
