// Posts one body over and over, over some kept connections, for some seconds; prints how many answers came, all of them 200.
const { Agent, request } = require("node:http");

const [, , url, body, seconds, connections] = process.argv;
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
const end = performance.now() + Number(seconds) * 1000;
let answers = 0;
let open = Number(connections);

function post() {
  const sent = request(url, { method: "POST", agent, headers }, (response) => {
    if (response.statusCode !== 200) throw new Error(`answered ${response.statusCode}`);
    response.resume().on("end", () => {
      answers++;
      if (performance.now() < end) post();
      else if (--open === 0) agent.destroy();
    });
  });
  sent.end(body);
}

for (let at = open; at > 0; at--) post();
process.on("exit", () => process.stdout.write(String(answers)));
