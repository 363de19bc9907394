// Stands in for the HTTP client of @actions/core in the bundle: a guard that reads secrets must not be able to send them.

const refuse = (): never => {
  throw new Error("this action has no HTTP client");
};

export class HttpClient {
  constructor() {
    refuse();
  }
}

export class BearerCredentialHandler {
  constructor() {
    refuse();
  }
}
