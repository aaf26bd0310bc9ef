process.env.ECS_ACTIONS_STEP = 'post';
await import('./index.js');
