/**
 * For jest alone: @actions/workflow-parser imports its schemas without the attribute that Node asks for, and
 * jest warns of it in every test file that reads a workflow.
 */
module.exports = {
  process: (code) => ({
    code: code.replace(/^(import \w+ from "[^"]+\.json");/gm, "$1 with { type: 'json' };"),
  }),
};
